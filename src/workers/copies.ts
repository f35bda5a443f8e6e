import { answerTasks } from './answer-tasks';
import { copyTasks } from './copy-tasks';

answerTasks(copyTasks);
