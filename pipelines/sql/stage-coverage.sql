-- one row: the first and last day that the staged file speaks of
select min({day}::date)::varchar as coverage_from, max({day}::date)::varchar as coverage_to
from {stage};
