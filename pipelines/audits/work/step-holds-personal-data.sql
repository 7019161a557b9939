-- one row per step of handling whose agency or reason holds a telephone, e-mail or identity number
select event_key as offending_key
from fct_status_event
where holds_personal_data(agency) or holds_personal_data(reason_code)
order by event_key;
