import {
  ianaZone,
  instantText,
  latitude,
  longitude,
  nonEmptyText,
  quantity,
} from "../../issues/expectation.js";
import { pointerTo } from "../../issues/issue.js";
import { amendmentIssues } from "../../regulation/amendment-validity.js";
import { type DocumentCheck, objectsOf, type Placed, part } from "./document-check.js";
import { idIssues } from "./ids.js";
import type { KnownIds } from "./known-ids.js";

export function regionIssues(check: DocumentCheck, root: Placed, known: KnownIds): void {
  idIssues(check, root, "regions");
  for (const region of objectsOf(root, "regions")) {
    check.leaf(nonEmptyText, region, "name");
    check.leaf(ianaZone, region, "timeZone");
    check.references("competencies", known.competencies, region, "competencies");
    check.leaf(instantText, region, "competenciesChosenAt");
    check.references("venues", known.venues, region, "venues");
    check.leaf(instantText, region, "venuesChosenAt");
    const { amendments } = region.value;
    check.take(amendmentIssues(amendments, pointerTo(region.place(), "amendments")));
  }
}

export function competencyIssues(check: DocumentCheck, root: Placed): void {
  idIssues(check, root, "competencies");
  for (const competency of objectsOf(root, "competencies")) {
    check.leaf(nonEmptyText, competency, "name");
    for (const item of objectsOf(competency, "infrastructureList")) {
      check.leaf(nonEmptyText, item, "item");
      check.leaf(quantity, item, "quantity");
    }
    const nameOf = ({ item }: { readonly item?: unknown }) =>
      typeof item === "string" && item !== "" ? item : undefined;
    check.noneTwice(
      objectsOf(competency, "infrastructureList"),
      nameOf,
      "an item that is not in the list already",
      "/item",
    );
  }
}

export function venueIssues(check: DocumentCheck, root: Placed, known: KnownIds): void {
  idIssues(check, root, "venues");
  for (const venue of objectsOf(root, "venues")) {
    placeIssues(check, venue, known);
    check.references("competencies", known.competencies, venue, "competencies");
    check.references("schools", known.schools, venue, "candidateSchools");
    check.leaf(instantText, venue, "schoolsListedAt");
  }
}

export function schoolIssues(check: DocumentCheck, root: Placed, known: KnownIds): void {
  idIssues(check, root, "schools");
  for (const school of objectsOf(root, "schools")) {
    placeIssues(check, school, known);
    check.leaf(nonEmptyText, school, "coordinator");
  }
}

/** What venues and schools have in common. */
function placeIssues(check: DocumentCheck, place: Placed, known: KnownIds): void {
  check.reference("regions", known.regions, place, "region");
  check.leaf(nonEmptyText, place, "name");
  check.leaf(ianaZone, place, "timeZone");
  check.leaf(latitude, part(place, "location"), "lat");
  check.leaf(longitude, part(place, "location"), "lon");
}
