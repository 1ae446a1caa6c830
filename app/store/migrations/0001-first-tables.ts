/** The first tables: the ledger's entries, one projection a kind of record, and the verdicts kept with their key. */
export const firstTables = `
create table ledger ("only" boolean primary key default true check ("only"), position bigint not null, changed_at timestamptz);
insert into ledger values (true, 0, null);
create table entries (
  sequence bigint primary key, time timestamptz not null, kind text not null, id text not null, version integer not null,
  record jsonb, reason text not null, actor text not null, salt bytea, commitment bytea not null, unique (kind, id, version)
);
create table programmes (
  id text primary key, name text not null, funder text not null, started text, ended text, results_due_days integer,
  grace_days integer, summary text, source_urls text[], entry bigint not null, entry_version integer not null
);
create index programmes_entry on programmes (entry);
create table models (
  id text primary key, name text not null, practice_area text, summary text, source_urls text[], entry bigint not null,
  entry_version integer not null
);
create index models_entry on models (entry);
create table applications (
  id text primary key, programme_id text not null, round text, title text not null, applicant text, places text,
  submitted_on text, decision text not null, decided_on text, risk_score double precision,
  potential_score double precision, amount_sought_gbp double precision, reasons text[], confidential boolean,
  project_id text, source_urls text[], entry bigint not null, entry_version integer not null
);
create index applications_entry on applications (entry);
create index applications_programme_id on applications (programme_id);
create index applications_project_id on applications (project_id);
create table projects (
  id text primary key, programme_id text, round text, model_id text, name text not null, lead_organisation text,
  places text[], practice_area text, population text, approach text, funding_gbp double precision, started text,
  ended text, stopped_early boolean, stop_reason text, stage text, evaluator text, report_published text,
  report_reference text, design text, builds_on text, plain_summary text, source_urls text[], entry bigint not null,
  entry_version integer not null
);
create index projects_entry on projects (entry);
create index projects_programme_id on projects (programme_id);
create index projects_model_id on projects (model_id);
create index projects_builds_on on projects (builds_on);
create table outcomes (
  id text primary key, project_id text not null, version integer not null, registered_on text not null,
  outcome_code text, label text not null, "primary" boolean not null, measure text, population text, comparison text,
  baseline double precision, direction_wanted text not null, scale text, smallest_worthwhile_change double precision,
  due_on text, source_urls text[], entry bigint not null, entry_version integer not null
);
create index outcomes_entry on outcomes (entry);
create index outcomes_project_id on outcomes (project_id);
create table findings (
  id text primary key, project_id text not null, outcome_id text, outcome text, outcome_code text,
  direction_wanted text not null, reported_direction text not null, scale text, estimate double precision,
  se double precision, ci_low double precision, ci_high double precision, n bigint, comparison text, design text,
  reported_on text, headline text, caveat text, source_urls text[], entry bigint not null,
  entry_version integer not null
);
create index findings_entry on findings (entry);
create index findings_project_id on findings (project_id);
create index findings_outcome_id on findings (outcome_id);
create table lessons (
  id text primary key, project_id text, model_id text, kind text not null, causes text[], conditions text[],
  expected text, happened text not null, why text, lesson text not null, confidential boolean, source_urls text[],
  entry bigint not null, entry_version integer not null
);
create index lessons_entry on lessons (entry);
create index lessons_project_id on lessons (project_id);
create index lessons_model_id on lessons (model_id);
create table claims (
  id text primary key, project_id text, model_id text, claim text not null, amount_gbp double precision,
  qualifier text, finding_id text, supported text not null, note text, source_urls text[], entry bigint not null,
  entry_version integer not null
);
create index claims_entry on claims (entry);
create index claims_project_id on claims (project_id);
create index claims_model_id on claims (model_id);
create index claims_finding_id on claims (finding_id);
create table adoptions (
  id text primary key, model_id text not null, project_id text, place text, started text, relation text not null,
  status text, outcome_reported text, note text, source_urls text[], entry bigint not null,
  entry_version integer not null
);
create index adoptions_entry on adoptions (entry);
create index adoptions_model_id on adoptions (model_id);
create index adoptions_project_id on adoptions (project_id);
create index adoptions_place on adoptions (place);
create table conditions (
  id text primary key, project_id text not null, condition text not null, rating double precision not null, basis text,
  rated_by text, source_urls text[], entry bigint not null, entry_version integer not null
);
create index conditions_entry on conditions (entry);
create index conditions_project_id on conditions (project_id);
create table series (
  id text primary key, project_id text not null, outcome_id text, indicator text not null, period_start text not null,
  period_end text not null, events bigint, exposed double precision, mean double precision, sd double precision,
  n bigint, arm text, entry bigint not null, entry_version integer not null
);
create index series_entry on series (entry);
create index series_project_id on series (project_id);
create index series_outcome_id on series (outcome_id);
create index projects_places on projects using gin (places);
create index lessons_causes on lessons using gin (causes);
create table standings (
  project_id text primary key, verdict text not null, marks text[] not null, design_level smallint, attribution text,
  promise_kept text not null, candid boolean not null, published boolean not null, told_on text, entry bigint not null,
  on_day text not null, valid_before text, rules_version integer not null
);
create index standings_verdict on standings (verdict);
create index standings_valid_before on standings (valid_before);
create table outcome_standings (
  project_id text not null, key text not null, label text not null, verdict text not null, counts boolean not null,
  promised boolean not null, design_level smallint, attribution text, due_on text, silent_from text, clock_rule text,
  answered_at timestamptz, primary key (project_id, key)
);
create index outcome_standings_silent on outcome_standings (silent_from) where silent_from is not null;
`
