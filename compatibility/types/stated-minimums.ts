/** From which TypeScript on the types hold, as the page states it: the script says where that is not so. */
export const statedMinimums = {
  root: "5.4",
  effectEntries: "5.7",
  effectEntriesSkippingLibraries: "5.4",
};
