/** The code of a commune, as the state gives it. */
export const COMMUNE_CODE = /^\d{5}$/;
