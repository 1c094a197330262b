import FormFigure from '../figures/FormFigure.astro';
import GatherFigure from '../figures/GatherFigure.astro';
import OverlapFigure from '../figures/OverlapFigure.astro';
import PictureFigure from '../figures/PictureFigure.astro';
import SidesFigure from '../figures/SidesFigure.astro';
import ZoneFigure from '../figures/ZoneFigure.astro';
import Box from './Box.astro';
import Column from './Column.astro';
import Flow from './Flow.astro';
import Foreign from './Foreign.astro';
import Item from './Item.astro';
import List from './List.astro';
import Paragraph from './Paragraph.astro';
import Stage from './Stage.astro';
import WriteIn from './WriteIn.astro';
import Sub from './official/Sub.astro';

/**
 * What authors may use in a section besides Markdown (`Table` and `EditorNote` are handled by src/markdown).
 */
export const proseComponents = {
  Box,
  Column,
  Flow,
  Foreign,
  FormFigure,
  GatherFigure,
  Item,
  List,
  OverlapFigure,
  Paragraph,
  PictureFigure,
  SidesFigure,
  Stage,
  Sub,
  WriteIn,
  ZoneFigure,
};
