-- one row: whether this very file was loaded whole through this very mapping
select count(*) > 0 as is_loaded
from meta_batch
where file_sha256 = $file_sha256 and mapping_sha256 = $mapping_sha256;
