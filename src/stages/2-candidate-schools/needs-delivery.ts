import type { InfrastructureItem } from "../../model/competency.js";
import type { Truth } from "../../verdict/truth.js";

/** Whether a lesson in a competency needs delivery: reading 5. Without an infrastructure list it is unknown. */
export function needsDelivery(infrastructureList: readonly InfrastructureItem[] | undefined): Truth {
  return infrastructureList?.some(({ deliver }) => deliver);
}
