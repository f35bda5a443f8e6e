import { GuidePage } from '../features/guide/guide-page';
import type { PageProps } from './pages';

/** `#/guide`, and one topic, section or rule of it at `#/guide/:topic`. */
export const GuideRoute = ({ place }: PageProps) => <GuidePage topic={place.parts[1]} />;
