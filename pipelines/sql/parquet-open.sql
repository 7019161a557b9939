-- no rows: gives an instance that file, and nothing else for the rest of its life
set allowed_paths = [$path];
set enable_external_access = false;
set lock_configuration = true;
