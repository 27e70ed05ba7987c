// For workerd: the request is the body of a POST.
import { answer } from "./answer.ts";
import type { Request } from "./request.ts";

export default {
  async fetch(request: globalThis.Request): Promise<Response> {
    return Response.json(await answer((await request.json()) as Request));
  },
};
