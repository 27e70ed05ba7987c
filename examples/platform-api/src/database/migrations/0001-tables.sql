-- Tables of an application that prepares lessons: what a festival document holds, as PostgreSQL would have it.
-- What is looked up has a table; lists that are only read with their owner are arrays, and what nests deeper is jsonb.

create table regions (
  id text primary key,
  name text not null,
  time_zone text not null,
  competencies text[] not null,
  competencies_chosen_at timestamptz,
  venues_chosen_at timestamptz,
  amendments jsonb
);

create table competencies (
  id text primary key,
  name text not null,
  infrastructure_list jsonb
);

create table venues (
  id text primary key,
  region text not null references regions,
  name text not null,
  time_zone text,
  location jsonb,
  competencies text[] not null,
  candidate_schools text[], -- null where the operator has listed none yet
  schools_listed_at timestamptz
);

-- The plans of regions: the venues that take part.
create table planned_venues (
  region text not null references regions,
  venue text not null references venues,
  primary key (venue, region)
);

create index on planned_venues (region);

create table schools (
  id text primary key,
  region text not null references regions,
  name text not null,
  time_zone text,
  location jsonb,
  coordinator text
);

create table drive_times (
  venue text not null references venues,
  school text not null references schools,
  seconds integer, -- null where there is no road
  primary key (venue, school)
);

create table agreements (
  venue text not null references venues,
  school text not null references schools,
  selected_at timestamptz,
  contacted_at timestamptz,
  competencies text[] not null,
  venue_agreed_at timestamptz,
  school_agreed_at timestamptz,
  guidelines_read_at timestamptz,
  dates date[],
  primary key (venue, school)
);

create table lessons (
  id text primary key,
  venue text not null references venues,
  school text not null references schools,
  competency text not null references competencies,
  date date not null,
  starts_at time,
  created_at timestamptz,
  link_sent_at timestamptz,
  link_forwarded_at timestamptz,
  cancelled_at timestamptz,
  invited text[],
  deliveries jsonb,
  link_checks jsonb,
  day jsonb
);

-- For the lessons that a participant attended.
create index on lessons using gin ((day -> 'present'));

create table parents (
  id text primary key,
  registered_at timestamptz
);

create table participants (
  id text primary key,
  school text not null references schools,
  registered_at timestamptz,
  diagnostic_tests timestamptz[],
  trials timestamptz[]
);

create table account_links (
  participant text not null references participants,
  parent text not null references parents,
  linked_at timestamptz not null
);

create index on account_links (participant);

create table confirmations (
  lesson text not null references lessons,
  participant text not null references participants,
  parent text not null references parents,
  confirmed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (lesson, participant, confirmed_at),
  check (withdrawn_at >= confirmed_at)
);
