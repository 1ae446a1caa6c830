/**
 * Rounds, what seats of a panel thought of applications, and draws: kinds of their own; an application names the round that it was sent to.
 */
export const rounds = `
create table rounds (
  id text collate "C" primary key, programme_id text collate "C" not null, name text not null, opens_on text not null, closes_on text not null,
  decides_on text, criteria text, panel_seats integer, lottery_commitment text, lottery_value text, lottery_value_address text,
  lottery_value_known_on text, source_urls text[], entry bigint not null, entry_version integer not null, withdrawn_on text,
  audience text not null, hidden_fields text[], insiders text not null
);
create index rounds_entry on rounds (entry);
create index rounds_programme_id on rounds (programme_id);
create table scores (
  id text collate "C" primary key, application_id text collate "C" not null, programme_id text collate "C" not null, seat text not null,
  risk double precision not null, potential double precision not null, scored_on text, entry bigint not null, entry_version integer not null,
  withdrawn_on text, audience text not null, hidden_fields text[], insiders text not null
);
create index scores_entry on scores (entry);
create index scores_application_id on scores (application_id);
create index scores_programme_id on scores (programme_id);
create table draws (
  id text collate "C" primary key, round_id text collate "C" not null, programme_id text collate "C" not null, list_digest text not null,
  to_draw integer not null, line double precision, sure_line double precision, eligible text[], opened_commitment text, public_value text,
  public_value_on text, public_value_source text, draw_order text[], drawn text[], source_urls text[], entry bigint not null,
  entry_version integer not null, withdrawn_on text, audience text not null, hidden_fields text[], insiders text not null
);
create index draws_entry on draws (entry);
create index draws_round_id on draws (round_id);
create index draws_programme_id on draws (programme_id);
alter table applications add round_id text collate "C";
create index applications_round_id on applications (round_id);
`
