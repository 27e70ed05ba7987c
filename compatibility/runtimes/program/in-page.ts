// For a page.
import { answer } from "./answer.ts";

Object.assign(globalThis, { answer });
