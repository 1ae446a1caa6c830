/** Whether a register is one to practise in. What has entries already is real; an empty one is marked when it is first opened. */
export const practice = `
create table register_mode ("only" boolean primary key default true check ("only"), is_practice boolean not null);
insert into register_mode (is_practice) select false where exists (select from entries);
`
