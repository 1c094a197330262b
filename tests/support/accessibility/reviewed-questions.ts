/**
 * What IBM's engine asks a person to look at ("potential", "manual"), and what answers it. A question that is not
 * listed fails the test until someone has looked and written the answer here.
 */
export const REVIEWED_QUESTIONS: Readonly<Record<string, string>> = {
  style_color_misuse: '色だけで伝えている所はない。印・文字・線の形を必ず添えている（目で確認）。',
  style_highcontrast_visible: '強制カラーの画面を開いて、枠・印・図の線が残ることを試験で確かめている。',
  style_viewport_resizable: '文字の大きさはrem。表題だけがclampで、200％でも欠けないことを試験で確かめている。',
  element_tabbable_visible: '「本文へ移動」は、焦点が来たときに現れる。キーボードの試験で確かめている。',
  style_focus_visible: '焦点の枠は4pxの線と黄色の地。キーボードの試験で、すべての停止点で見えることを確かめている。',
  input_label_visible: '検索の欄は、となりの「検索」ボタンと入力例で分かる。読み上げには名前がある（目で確認）。',
  text_block_heading: '太字の短い段落は、見出しでなく、枠や項目の名前（目で確認）。',
  list_structure_proper: 'dlの中のdivは、HTMLの規格が認める組（html-validateで確認）。',
  element_tabbable_unobscured: '重なる固定の帯はない。目次だけが横に固定され、本文を隠さない（目で確認）。',
  target_spacing_sufficient: '文の中のことばと、となりのリンク。行の中のものは、大きさの基準の外（WCAG 2.5.8）。',
  input_fields_grouped: '並んだ欄は、それぞれ別のことをたずねるので、組にしない（目で確認）。',
  input_checkboxes_grouped: '「小冊子に入れる」の印は節ごとに独立で、名前に節の題がある。組にはしない（目で確認）。',
  aria_keyboard_handler_exists:
    '問いの選択肢は素のラジオボタンで、矢印キーで選べる。ウィザードのキーボードの試験で確かめている。',
  widget_tabbable_exists:
    '検索の欄の下の候補は、欄に焦点を置いたまま上下の矢印で選ぶ（aria-activedescendant）。検索の欄の試験で確かめている。',
  widget_tabbable_single:
    '項目の見出しのセルには、協定書の条へのリンクが並ぶ。表の中のふつうのリンクで、Tabキーで1つずつ止まる（試験で確認）。',
  form_submit_button_exists: '絞り込みは選ぶとすぐ効き、結果の数を読み上げる（目で確認）。',
};
