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

/** An analyst who sees the whole country: who asks where the program itself does. */
export const LOCAL_ANALYST: Viewer = { role: 'analyst', province_code: null, commune_code: null };
