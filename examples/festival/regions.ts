// All regions that the season was planned from, from west to east.

import type { PlannedRegion } from "./planned-region.ts";
import { centreAndVolga } from "./regions-centre-and-volga.ts";
import { northWest } from "./regions-north-west.ts";
import { uralsAndEast } from "./regions-urals-and-east.ts";

export const regions: readonly PlannedRegion[] = [...northWest, ...centreAndVolga, ...uralsAndEast];
