/**
 * What fired: more reports with more negative ones among them (joint), more reports alone (volume), as
 * many reports but more negative ones (tone), one commune and one week far out (spike).
 */
export const HOTSPOT_LANES = ['joint', 'volume', 'tone', 'spike'] as const;
export type HotspotLane = (typeof HOTSPOT_LANES)[number];
