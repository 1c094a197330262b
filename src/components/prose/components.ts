import FormFigure from '../figures/FormFigure.astro';
import ZoneFigure from '../figures/ZoneFigure.astro';
import Box from './Box.astro';
import Column from './Column.astro';
import EditorNote from './EditorNote.astro';
import Flow from './Flow.astro';
import Item from './Item.astro';
import Paragraph from './Paragraph.astro';
import Stage from './Stage.astro';

/** What authors may use in a section besides Markdown (`Table` is handled by src/build/rehype-handbook-tables.ts). */
export const proseComponents = { Box, Column, EditorNote, Flow, FormFigure, Item, Paragraph, Stage, ZoneFigure };
