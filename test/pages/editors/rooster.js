// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
export { createModelFromHtml, Editor, EditPlugin, exportContent, PastePlugin, ShortcutPlugin } from 'roosterjs';
