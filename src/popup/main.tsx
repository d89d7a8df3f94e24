import { browser } from '../browser.ts';
import { mount } from '../ui/mount.tsx';
import { t } from '../ui/text.ts';
import { Popup } from './Popup.tsx';
import './popup.css';

// A popup has no size of its own; a tab or side panel has.
if (browser.extension.getViews({ type: 'popup' }).includes(window)) document.documentElement.dataset.view = 'popup';
mount(t('popup_title'), <Popup />);
