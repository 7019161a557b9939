-- one row of counts in the days of the cube, by the position of its week
select spans.*, day.week::varchar as member
from spans
join day on day.day = spans.received_on
