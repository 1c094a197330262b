import { toFileName } from '../../domain/files/to-file-name.ts';
import { nameSheet, valueAt } from '../../domain/sheet/sheet.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { DeskFrame } from './DeskFrame.tsx';
import { DrawingSpace } from './DrawingSpace.tsx';
import { download } from './hand-over.ts';
import { LongNote } from './LongNote.tsx';
import { OfficeButtons } from '../office/OfficeButtons.tsx';
import type { DeskProps } from './SheetApp.tsx';
import { useSheet } from './use-sheet.ts';

/** An open sheet to write and draw on: a text for every space, and a drawing for the first. */
export function WorksheetDesk({ checklist, address, store, go, entry }: DeskProps) {
  const open = useSheet(store, entry);
  const { newer } = entry;
  const { sheet, write } = open;
  const name = nameSheet(sheet, checklist);
  const describe = async () =>
    (await import('../../domain/office/describe-sheet.ts')).describeWorksheet(sheet, checklist, address);
  return (
    <DeskFrame
      {...{ checklist, store, go, entry, open }}
      ways={
        <>
          <p class="soft">※は当サイトが足した欄です。</p>
          <section class="exchange screen-only">
            <h3>保存する・印刷する</h3>
            <p>1週間使わないと保存を消すブラウザーもあります。残すものは、ファイルに保存してください。</p>
            <p class="controls">
              <button
                type="button"
                class="button primary"
                onClick={() => download(`${toFileName(name)}.json`, 'application/json', newer ?? formatSheet(sheet))}
              >
                ファイルに保存する
              </button>
              <button type="button" class="button" onClick={() => print()}>
                印刷する
              </button>
              <OfficeButtons name={name} word={describe} />
            </p>
          </section>
        </>
      }
    >
      {checklist.fields.map(({ id, label, ours }, index) => {
        const text = valueAt(sheet, sheetKey.text(id));
        return (
          <section key={id} data-item={id} tabIndex={-1}>
            <h3>
              {label}
              {ours && '※'}
            </h3>
            <label class="field screen-only">
              <span class="hidden">{label}を</span>ことばで書く
              <textarea
                rows={3}
                value={text}
                onInput={({ currentTarget }) => write(sheetKey.text(id), currentTarget.value)}
              />
              <LongNote text={text} meant={4000} />
            </label>
            <p class="paper-only written">{text}</p>
            {index === 0 && (
              <DrawingSpace
                label={`${label}の絵`}
                fileName={`${toFileName(name)}.png`}
                value={valueAt(sheet, sheetKey.drawing(id))}
                onChange={(value) => write(sheetKey.drawing(id), value)}
              />
            )}
          </section>
        );
      })}
    </DeskFrame>
  );
}
