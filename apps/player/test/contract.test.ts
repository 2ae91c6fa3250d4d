import { appContract } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { newDriver } from './terminalDriver.js';

appContract({ describe, it, expect }, 'the terminal', newDriver);
