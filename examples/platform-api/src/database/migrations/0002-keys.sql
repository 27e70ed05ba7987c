-- Who calls: each key belongs to one actor. Only what a key is recognised by is kept, not the key.
create table keys (
  hash bytea primary key, -- SHA-256 of the key
  kind text not null check (kind in ('platform', 'regional-operator', 'venue', 'school', 'parent')),
  id text not null, -- the operator's is its region's
  made_at timestamptz not null default now()
);
