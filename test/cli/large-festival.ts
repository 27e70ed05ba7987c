/** When the large festival is judged: half of its lessons are over. */
export const asOf = "2020-11-13T09:00:00Z";

const many = (count: number) => Array.from({ length: count }, (_, index) => index);
const dayOf = (offset: number) => new Date(Date.UTC(2020, 10, 13 + offset)).toISOString().slice(0, 10);
const daysBefore = (date: string, days: number) =>
  `${new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10)}T12:00Z`;

/** A lesson of one of six kinds: what becomes of it makes findings of every weight. */
function lessonOf(index: number, places: number) {
  const kind = index % 6;
  const place = Math.floor(index / 6) % places;
  const isOver = kind % 2 === 0;
  const date = dayOf((isOver ? -1 : 1) * (7 + (Math.floor(index / 6 / places) % 30)));
  const done = (days: number) => ({
    createdAt: daysBefore(date, days),
    linkSentAt: daysBefore(date, days),
    linkForwardedAt: daysBefore(date, days),
  });
  return {
    id: `lesson-${String(index).padStart(6, "0")}`,
    venue: `venue-${place}`,
    school: `school-${place}`,
    competency: "c",
    date,
    startsAt: "10:00",
    // 0, 1: nothing is done; 2: all late; 3: in time; 4: in time, and nobody knows of its day; 5: against the order.
    ...(kind === 2 && done(3)),
    ...((kind === 3 || kind === 4) && { ...done(20), createdAt: daysBefore(date, 21) }),
    ...(kind === 5 && { ...done(20), createdAt: daysBefore(date, 19) }),
  };
}

/** A festival with so many lessons at so many pairs of a venue and a school, and about four findings a lesson. */
export function largeFestival(lessons: number, places: number) {
  return {
    format: "upm-festival/1",
    regions: [
      {
        id: "r",
        name: "Самарская область",
        timeZone: "Europe/Samara",
        competencies: ["c"],
        competenciesChosenAt: "2020-10-01T00:00Z",
        venues: many(places).map((place) => `venue-${place}`),
        venuesChosenAt: "2020-10-01T00:00Z",
      },
    ],
    competencies: [{ id: "c", name: "Веб-технологии", infrastructureList: [] }],
    venues: many(places).map((place) => ({
      id: `venue-${place}`,
      region: "r",
      name: `Техникум № ${place}, Самара`,
      competencies: ["c"],
      candidateSchools: [`school-${place}`],
      schoolsListedAt: "2020-10-02T00:00Z",
    })),
    schools: many(places).map((place) => ({
      id: `school-${place}`,
      region: "r",
      name: `Школа № ${place}, Самара`,
      coordinator: "координатор",
    })),
    driveTimes: [],
    agreements: many(places).map((place) => ({
      venue: `venue-${place}`,
      school: `school-${place}`,
      selectedAt: "2020-10-03T00:00Z",
      contactedAt: "2020-10-04T00:00Z",
      competencies: ["c"],
      venueAgreedAt: "2020-10-05T00:00Z",
      schoolAgreedAt: "2020-10-05T00:00Z",
      guidelinesReadAt: "2020-10-04T00:00Z",
    })),
    lessons: many(lessons).map((index) => lessonOf(index, places)),
    parents: [],
    participants: [],
    confirmations: [],
  };
}
