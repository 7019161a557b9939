import type { InterfaceLanguage } from '#lib/domain/language.ts';
import type { ReplicationNode, ReplicationTree } from '#lib/domain/replication-forest.ts';

/** An initiative of a tree of copies, with what is shown of it. */
export interface ShownNode extends ReplicationNode {
	name_vi: string | null;
	name_en: string | null;
	commune_code: string | null;
	commune_name_vi: string | null;
	commune_name_en: string | null;
	province_name_vi: string | null;
	province_name_en: string | null;
	registered_year: number | null;
	status: string;
	is_selected: boolean;
}
/** A tree as it is sent to the page: of many copies the first, and how many more there are. */
export interface ShownTree extends Omit<ReplicationTree<ShownNode>, 'copies'> {
	copies: ShownTree[];
	more: number;
}

const pick = (lang: InterfaceLanguage, vi: string | null, en: string | null) =>
	lang === 'vi' ? (vi ?? en) : (en ?? vi);

/** Its name in one language, or its code where it has none. */
export const nodeName = (node: ShownNode, lang: InterfaceLanguage): string =>
	pick(lang, node.name_vi, node.name_en) ?? node.initiative_id;

/** Commune and province, as far as they are known. */
export const nodePlace = (node: ShownNode, lang: InterfaceLanguage): string =>
	[
		pick(lang, node.commune_name_vi, node.commune_name_en),
		pick(lang, node.province_name_vi, node.province_name_en)
	]
		.filter(Boolean)
		.join(', ');
