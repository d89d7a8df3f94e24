import { Popup } from '../popup/Popup.tsx';
import { mount } from '../ui/mount.tsx';
import { t } from '../ui/text.ts';

mount(t('popup_title'), <Popup view="panel" />);
