import {
  ianaZone,
  instantText,
  latitude,
  longitude,
  nonEmptyText,
  quantity,
} from "../../issues/expectation.js";
import { amendmentIssues } from "../../regulation/amendment-validity.js";
import { type DocumentCheck, eachObject, type Loose, objectOf } from "./document-check.js";
import type { KnownIds } from "./known-ids.js";
import { Place } from "./place.js";

export function regionIssues(check: DocumentCheck, region: Loose, place: Place, known: KnownIds): void {
  check.leaf(nonEmptyText, region["name"], place, "name");
  check.leaf(ianaZone, region["timeZone"], place, "timeZone");
  check.references("competencies", known.competencies, region["competencies"], place, "competencies");
  check.leaf(instantText, region["competenciesChosenAt"], place, "competenciesChosenAt");
  check.references("venues", known.venues, region["venues"], place, "venues");
  check.leaf(instantText, region["venuesChosenAt"], place, "venuesChosenAt");
  check.take(amendmentIssues(region["amendments"], place.pointer("amendments")));
}

export function competencyIssues(check: DocumentCheck, competency: Loose, place: Place): void {
  check.leaf(nonEmptyText, competency["name"], place, "name");
  const listPlace = new Place(place, "infrastructureList");
  eachObject(competency["infrastructureList"], listPlace, (item, at) => {
    check.leaf(nonEmptyText, item["item"], at, "item");
    check.leaf(quantity, item["quantity"], at, "quantity");
  });
  const nameOf = ({ item }: Loose) => (typeof item === "string" && item !== "" ? item : undefined);
  check.noneTwice(
    competency["infrastructureList"],
    nameOf,
    "an item that is not in the list already",
    listPlace,
    "/item",
  );
}

export function venueIssues(check: DocumentCheck, venue: Loose, place: Place, known: KnownIds): void {
  placeIssues(check, venue, place, known);
  check.references("competencies", known.competencies, venue["competencies"], place, "competencies");
  check.references("schools", known.schools, venue["candidateSchools"], place, "candidateSchools");
  check.leaf(instantText, venue["schoolsListedAt"], place, "schoolsListedAt");
}

export function schoolIssues(check: DocumentCheck, school: Loose, place: Place, known: KnownIds): void {
  placeIssues(check, school, place, known);
  check.leaf(nonEmptyText, school["coordinator"], place, "coordinator");
}

/** What venues and schools have in common. */
function placeIssues(check: DocumentCheck, record: Loose, place: Place, known: KnownIds): void {
  check.reference("regions", known.regions, record["region"], place, "region");
  check.leaf(nonEmptyText, record["name"], place, "name");
  check.leaf(ianaZone, record["timeZone"], place, "timeZone");
  const location = objectOf(record["location"]);
  const locationPlace = new Place(place, "location");
  check.leaf(latitude, location["lat"], locationPlace, "lat");
  check.leaf(longitude, location["lon"], locationPlace, "lon");
}
