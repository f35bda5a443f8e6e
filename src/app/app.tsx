import { Shell } from './shell';

export function App() {
  return <Shell />;
}
