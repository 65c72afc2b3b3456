import { describe, expect, test } from 'vitest'
import { isOnTheInternet } from './indexnow.ts'

describe('search engines are told of a paper that is on the internet', () => {
  test.each(['https://baolamgiang.vn', 'http://www.bao.gov.vn:8080'])('%s is on the internet', (url) => {
    expect(isOnTheInternet(url)).toBe(true)
  })

  test.each([
    'http://localhost:3000',
    'http://toasoan',
    'https://bao.local',
    'https://bao.example',
    'http://127.0.0.1:3000',
    'http://10.0.0.7',
    'http://[::1]:3000',
  ])('%s is not', (url) => {
    expect(isOnTheInternet(url)).toBe(false)
  })
})
