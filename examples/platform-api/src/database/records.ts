/** The records of the document format as PostgreSQL writes them: SQL of JSON, dates and instants as the format has them. */

export const region = `json_build_object(
  'id', regions.id, 'name', regions.name, 'timeZone', regions.time_zone,
  'competencies', regions.competencies, 'competenciesChosenAt', regions.competencies_chosen_at,
  'venues', array(select venue from planned_venues where planned_venues.region = regions.id),
  'venuesChosenAt', regions.venues_chosen_at, 'amendments', regions.amendments)`;

export const competency = `json_build_object(
  'id', id, 'name', name, 'infrastructureList', infrastructure_list)`;

export const venue = `json_build_object(
  'id', id, 'region', region, 'name', name, 'timeZone', time_zone, 'location', location,
  'competencies', competencies, 'candidateSchools', candidate_schools, 'schoolsListedAt', schools_listed_at)`;

export const school = `json_build_object(
  'id', id, 'region', region, 'name', name, 'timeZone', time_zone, 'location', location,
  'coordinator', coordinator)`;

export const driveTime = `json_build_object(
  'venue', venue, 'school', school, 'seconds', coalesce(to_json(seconds), '"unreachable"'))`;

export const agreement = `json_build_object(
  'venue', venue, 'school', school, 'selectedAt', selected_at, 'contactedAt', contacted_at,
  'competencies', competencies, 'venueAgreedAt', venue_agreed_at, 'schoolAgreedAt', school_agreed_at,
  'guidelinesReadAt', guidelines_read_at, 'dates', dates)`;

export const lesson = `json_build_object(
  'id', lessons.id, 'venue', lessons.venue, 'school', lessons.school, 'competency', lessons.competency,
  'date', lessons.date, 'startsAt', to_char(lessons.starts_at, 'HH24:MI'), 'createdAt', lessons.created_at,
  'linkSentAt', lessons.link_sent_at, 'linkForwardedAt', lessons.link_forwarded_at,
  'cancelledAt', lessons.cancelled_at, 'invited', lessons.invited, 'deliveries', lessons.deliveries,
  'linkChecks', lessons.link_checks, 'day', lessons.day)`;

/** What a lesson's place makes of it: the zone is the school's, the region is the venue's. */
export const atPlace = `'lesson', ${lesson}, 'region', venues.region,
  'timeZone', coalesce(schools.time_zone, regions.time_zone)`;

export const lessonsAtPlace = `lessons
  join venues on venues.id = lessons.venue
  join schools on schools.id = lessons.school
  join regions on regions.id = schools.region`;

export const parent = "json_build_object('id', id, 'registeredAt', registered_at)";

export const participant = `json_build_object(
  'id', id, 'school', school, 'registeredAt', registered_at,
  'links', (select json_agg(json_build_object('parent', parent, 'linkedAt', linked_at))
    from account_links where account_links.participant = participants.id),
  'diagnosticTests', diagnostic_tests, 'trials', trials)`;

export const confirmation = `json_build_object(
  'lesson', lesson, 'participant', participant, 'parent', parent,
  'confirmedAt', confirmed_at, 'withdrawnAt', withdrawn_at)`;
