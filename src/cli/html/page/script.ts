/** What the page can do beyond being read: filters, search, and the numbers of the heat map as buttons. */
import { Filters } from "./filters.js";
import { HeatMap } from "./heat-map.js";

const heatMap = document.querySelector<HTMLTableElement>(".heat");
// Without findings there is nothing to filter.
if (heatMap !== null) {
  new HeatMap(heatMap, new Filters());
  for (const hint of document.querySelectorAll<HTMLElement>(".with-script")) hint.hidden = false;
}
