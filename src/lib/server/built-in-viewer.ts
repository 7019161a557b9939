import type { Viewer } from '#lib/domain/viewer.ts';
import { env } from './env.ts';

/** Who looks until accounts exist: by default a commission of the whole country, who may do all that an analyst may. */
export const BUILT_IN_VIEWER: Viewer = {
	role: env.VIEWER_ROLE,
	province_code: env.VIEWER_PROVINCE ?? null,
	commune_code: env.VIEWER_COMMUNE ?? null
};
