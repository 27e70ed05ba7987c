/** The bodies of the answers, as the OpenAPI document of the platform types them. */
import type { components } from "./platform-api.d.ts";

export type Child = components["schemas"]["Child"];
export type Conditions = components["schemas"]["Conditions"];
export type LessonForParents = components["schemas"]["LessonForParents"];
export type SpokenFinding = components["schemas"]["Finding"];
