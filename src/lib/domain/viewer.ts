export const ROLES = ['leader', 'analyst', 'commission', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, and what part of the country they may see. Every question takes one. */
export interface Viewer {
	role: Role;
	/** null means the whole country */
	province_code: string | null;
	/** null means the whole province */
	commune_code: string | null;
}

/** The one viewer until accounts exist: an analyst at this machine who sees the whole country. */
export const LOCAL_ANALYST: Viewer = { role: 'analyst', province_code: null, commune_code: null };
