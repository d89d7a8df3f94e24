import { browser } from '../browser.ts';
import { mount } from '../ui/mount.tsx';
import { t } from '../ui/text.ts';
import { Popup } from './Popup.tsx';
import { takePopupSize } from './popup-size.ts';

if (browser.extension.getViews({ type: 'popup' }).includes(window)) takePopupSize(document.documentElement);
mount(t('popup_title'), <Popup />);
