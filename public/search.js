// Offers topics, sections and authors under a search field while somebody types (the combobox pattern of the
// ARIA Authoring Practices: a list below an editable field, chosen by arrows and Enter, put away by Escape).

for (const field of document.querySelectorAll('input[data-suggest]')) suggestFor(field)

function suggestFor(field) {
  const list = document.createElement('ul')
  list.className = 'offers'
  list.id = `${field.id}-goi-y`
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Gợi ý')
  field.after(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
  }))
    field.setAttribute(name, value)

  let chosen = -1
  let timer = 0
  const show = (open) => {
    list.hidden = !open
    field.setAttribute('aria-expanded', String(open))
    choose(-1)
  }
  const choose = (at) => {
    chosen = at
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at))
      option.classList.toggle('on', index === at)
    }
    if (at < 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', list.children[at].id)
  }
  // Put away first: whoever comes back finds the page as it was before.
  const follow = ({ dataset: { path } }) => {
    show(false)
    location.assign(path)
  }
  const offer = async () => {
    const typed = field.value.trim()
    if (typed.length < 2) return show(false)
    const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(typed)}`).catch(() => null)
    const found = answer?.ok ? await answer.json() : []
    // Somebody who has typed on, or has gone on to something else, is offered nothing.
    if (field.value.trim() !== typed || document.activeElement !== field) return
    list.replaceChildren(...found.map(optionOf))
    show(found.length > 0)
  }
  const optionOf = ({ kind, name, path }, index) => {
    const option = document.createElement('li')
    option.id = `${list.id}-${index}`
    option.dataset.path = path
    option.setAttribute('role', 'option')
    const small = document.createElement('small')
    small.textContent = kind
    option.append(`${name} `, small)
    return option
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(offer, 150)
  })
  field.addEventListener('keydown', (event) => {
    const count = list.children.length
    if (list.hidden || count === 0 || event.isComposing) return
    if (event.key === 'Escape') show(false)
    else if (event.key === 'ArrowDown') choose(chosen + 1 < count ? chosen + 1 : -1)
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? count - 1 : chosen - 1)
    else if (event.key === 'Enter' && chosen >= 0) follow(list.children[chosen])
    else return
    event.preventDefault()
  })
  field.addEventListener('blur', () => show(false))
  // Before the field loses the focus.
  list.addEventListener('pointerdown', (event) => {
    const option = event.target.closest('[role=option]')
    if (option && event.button === 0) follow(option)
    event.preventDefault()
  })
  show(false)
}
