/** In this order: the last ones let the deadline pass. */
import { afterAll, beforeAll } from "vitest";
import { dropCurtain, raiseCurtain } from "./stage.ts";

beforeAll(() => raiseCurtain());
afterAll(dropCurtain);

import "./confirming.ts";
import "./conditions-shown.ts";
import "./keys-and-links.ts";
import "./refusals.ts";
import "./for-everybody.ts";
import "./outages-and-deadline.ts";
