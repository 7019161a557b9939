-- one row per staged key of which there is more than one version: stored already, or twice in the file.
-- All other staged rows are new without a further look.
create or replace temp table contested as
select {key} from {stage} group by {key} having count(*) > 1
union
select {key} from known;
