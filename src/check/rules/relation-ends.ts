import { tellIf, type Finding, type Location } from '../finding.ts';
import { hasDocument, type Content, type DataOf } from '../read/content.ts';

type End = DataOf<'relations'>['relations'][number]['from'];

const ONE = 'documentとnameのどちらか1つが要ります。';

/** Each end of a relation is a document that exists or the name of one that is not held, never both. */
export function checkRelationEnds(content: Content): readonly Finding[] {
  return content.relations.flatMap(({ data, at }) =>
    data.relations.flatMap((relation, index) => [
      ...(['from', 'to'] as const).flatMap((side) =>
        judge(content, relation[side], at('relations', index, side), at('relations', index, side, 'document')),
      ),
      ...judgeSame(relation, at('relations', index, 'to', 'document')),
    ]),
  );
}

function judge(content: Content, { document, name }: End, where: Location, within: Location): readonly Finding[] {
  if ((document === undefined) === (name === undefined))
    return tellIf(true, where, ONE, '収めている文書ならdocument、ほかのものならnameだけを書いてください。');
  const isLost = document !== undefined && !hasDocument(content, document);
  const mend = '<市>/<文書> のつづりを確かめるか、nameで書いてください。';
  return tellIf(isLost, within, `「${document}」という文書はありません。`, mend);
}

function judgeSame({ from, to }: { readonly from: End; readonly to: End }, where: Location): readonly Finding[] {
  const isSame = to.document !== undefined && from.document === to.document;
  return tellIf(isSame, where, 'fromとtoが、同じ文書です。', 'どちらかを、関係のある別の文書にしてください。');
}
