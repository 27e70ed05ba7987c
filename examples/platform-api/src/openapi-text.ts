import * as OpenApi from "effect/http-api/OpenApi";
import { PlatformApi } from "./api/platform-api.ts";

/** The OpenAPI document of the API, as it is committed. */
export const openApiText = (): string => `${JSON.stringify(OpenApi.fromApi(PlatformApi), null, 2)}\n`;
