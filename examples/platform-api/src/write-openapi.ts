/** Writes the OpenAPI document: what clients in other languages, and the parent's page, take their types from. */
import { writeFileSync } from "node:fs";
import { openApiText } from "./openapi-text.ts";

writeFileSync(new URL("../openapi.json", import.meta.url), openApiText());
