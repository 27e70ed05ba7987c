/** What the value of a key is. */
export type Kind = keyof typeof wrongType;

/** A key of the format: where `fullFestival` has it, what its value is, and whether it may be left out. */
export interface Key {
  readonly pointer: string;
  readonly kind: Kind;
  readonly optional: boolean;
}

/** How the issue of a value of another type starts to say what is expected. */
export const wrongType = {
  format: '"upm-festival/1"',
  text: "a string",
  list: "an array",
  object: "an object",
  flag: "true or false",
  itemKind: '"equipment" or "consumable"',
  per: '"lesson" or "participant"',
  side: '"venue" or "school"',
  seconds: "a number or",
  number: "a number",
  leadDays: "a whole number, 0 to 366",
  count: "a whole number, 0 to 1000000",
  day: "a real day of 2000 to 2099",
  days: "an array",
  leadCount: '"calendar", "clear" or "working"',
} as const;

const format = `
/format format
/regions list
/regions/0/id text
/regions/0/name text
/regions/0/timeZone text
/regions/0/competencies list
/regions/0/competenciesChosenAt? text
/regions/0/venues list
/regions/0/venuesChosenAt? text
/regions/0/amendments? object
/regions/0/amendments/planDeadline? day
/regions/0/amendments/lessonLeadDays? leadDays
/regions/0/amendments/confirmationLeadDays? leadDays
/regions/0/amendments/deliveryLeadDays? leadDays
/regions/0/amendments/leadCount? leadCount
/regions/0/amendments/nonWorkingDays? days
/regions/0/amendments/workingDays? days
/regions/0/amendments/maxDriveMinutes? count
/regions/0/amendments/minDiagnosticTests? count
/regions/0/amendments/maxEarlierTrials? count
/regions/0/amendments/lessonCountsAsTrial? flag
/competencies list
/competencies/0/id text
/competencies/0/name text
/competencies/0/infrastructureList? list
/competencies/0/infrastructureList/1/item text
/competencies/0/infrastructureList/1/kind itemKind
/competencies/0/infrastructureList/1/quantity number
/competencies/0/infrastructureList/1/per per
/competencies/0/infrastructureList/1/deliver flag
/venues list
/venues/0/id text
/venues/0/region text
/venues/0/name text
/venues/0/timeZone? text
/venues/0/location? object
/venues/0/location/lat number
/venues/0/location/lon number
/venues/0/competencies list
/venues/0/candidateSchools? list
/venues/0/schoolsListedAt? text
/schools list
/schools/0/id text
/schools/0/region text
/schools/0/name text
/schools/0/timeZone? text
/schools/0/location? object
/schools/0/location/lat number
/schools/0/location/lon number
/schools/0/coordinator? text
/driveTimes list
/driveTimes/0/venue text
/driveTimes/0/school text
/driveTimes/0/seconds seconds
/agreements list
/agreements/0/venue text
/agreements/0/school text
/agreements/0/selectedAt? text
/agreements/0/contactedAt? text
/agreements/0/competencies list
/agreements/0/venueAgreedAt? text
/agreements/0/schoolAgreedAt? text
/agreements/0/guidelinesReadAt? text
/agreements/0/dates? list
/lessons list
/lessons/0/id text
/lessons/0/venue text
/lessons/0/school text
/lessons/0/competency text
/lessons/0/date text
/lessons/0/startsAt? text
/lessons/0/createdAt? text
/lessons/0/linkSentAt? text
/lessons/0/linkForwardedAt? text
/lessons/0/cancelledAt? text
/lessons/0/invited? list
/lessons/0/deliveries? list
/lessons/0/deliveries/0/item text
/lessons/0/deliveries/0/quantity number
/lessons/0/deliveries/0/receivedAt text
/lessons/0/linkChecks? list
/lessons/0/linkChecks/0/by side
/lessons/0/linkChecks/0/at text
/lessons/0/linkChecks/0/passed flag
/lessons/0/day? object
/lessons/0/day/mentorPresent? flag
/lessons/0/day/venueConnected? flag
/lessons/0/day/schoolConnected? flag
/lessons/0/day/representativePresent? flag
/lessons/0/day/present? list
/parents list
/parents/0/id text
/parents/0/registeredAt? text
/participants list
/participants/0/id text
/participants/0/school text
/participants/0/registeredAt? text
/participants/0/links? list
/participants/0/links/0/parent text
/participants/0/links/0/linkedAt text
/participants/0/diagnosticTests? list
/participants/0/trials? list
/confirmations list
/confirmations/0/lesson text
/confirmations/0/participant text
/confirmations/0/parent text
/confirmations/0/confirmedAt text
/confirmations/0/withdrawnAt? text
`;

/** Every key of the format, written down a second time. */
export const keysOfTheFormat: readonly Key[] = format
  .trim()
  .split("\n")
  .map((line) => {
    const [pointer, kind] = line.split(" ") as [string, Kind];
    return { pointer: pointer.replace("?", ""), kind, optional: pointer.endsWith("?") };
  });

/** Every object of the format, by its pointer: the document, those in lists, and those under keys. */
export const objectsOfTheFormat: readonly string[] = [
  ...new Set(keysOfTheFormat.map(({ pointer }) => pointer.slice(0, pointer.lastIndexOf("/")))),
];
