/** Full names of communes in Vietnamese and English, by `province/commune` as cubes write places. */
export type PlaceNames = Record<string, readonly [name_vi: string, name_en: string]>;
