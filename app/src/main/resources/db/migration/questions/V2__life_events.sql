-- A question belongs to the life events that the catalogue keeps, by their keys, in place of a list of its own.
update questions.version
   set content = jsonb_set(
       content #- '{ties,occasions}',
       '{ties,lifeEvents}',
       coalesce(
           (select jsonb_agg(event.key)
              from jsonb_array_elements_text(content #> '{ties,occasions}') as was(name)
              join (values ('BIRTH', 'birth'),
                           ('MARRIAGE', 'marriage'),
                           ('DEATH', 'death'),
                           ('LAND', 'land'),
                           ('LAND', 'land-certificate'),
                           ('BUSINESS', 'household-business'),
                           ('BUSINESS', 'company'),
                           ('CONSTRUCTION', 'construction'),
                           ('SUPPORT', 'support'),
                           ('CERTIFIED_COPY', 'certified-copy')) as event(name, key) using (name)),
           '[]'))
 where content #> '{ties,lifeEvents}' is null;
