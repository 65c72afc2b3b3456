'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useOpenPiece } from '../piece/piece-context.client.tsx'
import { Insert } from './insert.client.tsx'
import { type Tool, tableTools, tools } from './tools.ts'

/** The editor's buttons: one stop of the Tab key, arrows between them. */
export function Toolbar({ writable }: { writable: boolean }) {
  const { editor } = useOpenPiece()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const jump = (event: globalThis.KeyboardEvent) => {
      if (event.altKey && event.key === 'F10') bar.current?.querySelector<HTMLElement>('button')?.focus()
    }
    document.addEventListener('keydown', jump)
    return () => document.removeEventListener('keydown', jump)
  }, [])
  return (
    <div ref={bar} className="toolbar" role="toolbar" aria-label="Định dạng" onKeyDown={move}>
      {editor && writable ? (
        <Buttons editor={editor} />
      ) : (
        <p className="soft">{editor ? 'Đang đọc' : 'Đang mở …'}</p>
      )}
    </div>
  )
}

function Buttons({ editor }: { editor: Editor }) {
  const now = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      on: all.map(({ isOn }) => isOn?.(current) ?? false).join(),
      possible: all.map(({ isPossible }) => isPossible?.(current) ?? true).join(),
      inTable: current.isActive('table'),
    }),
  })
  return (
    <>
      {tools.map(({ name, tools: group }) => (
        <fieldset key={name} className="tools" aria-label={name}>
          {group.map((tool, index) => (
            <ToolButton key={tool.label} tool={tool} editor={editor} first={index === 0 && name === 'Chữ'} />
          ))}
        </fieldset>
      ))}
      <Insert editor={editor} />
      {now.inTable && (
        <fieldset className="tools" aria-label="Bảng">
          {tableTools.map((tool) => (
            <ToolButton key={tool.label} tool={tool} editor={editor} />
          ))}
        </fieldset>
      )}
    </>
  )
}

const all = tools.flatMap(({ tools: group }) => group)

function ToolButton({ tool, editor, first = false }: { tool: Tool; editor: Editor; first?: boolean }) {
  const { label, face, keys, run, isOn, isPossible } = tool
  return (
    <button
      type="button"
      className="tool"
      tabIndex={first ? 0 : -1}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-pressed={isOn?.(editor)}
      aria-disabled={isPossible && !isPossible(editor) ? true : undefined}
      data-face={face}
      onClick={() => run(editor)}
    />
  )
}

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

function move(event: KeyboardEvent<HTMLDivElement>): void {
  const step = steps[event.key]
  const here = event.target
  // A dialog that a button has opened stands inside the bar too.
  if (step === undefined || !(here instanceof HTMLButtonElement) || here.closest('dialog')) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.tool')]
  const at = Math.min(Math.max(buttons.indexOf(here) + step, 0), buttons.length - 1)
  const next = buttons[at]
  if (!next) return
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
  event.preventDefault()
}
