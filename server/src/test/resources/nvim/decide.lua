-- Drives a real Neovim as a person would: sees findings, accepts, undoes, rejects, closes.
-- Environment: SERVER (JSON array, the command of the server), STEPS (the name of a function below).
-- The first file on the command line is open when this runs.
local TIMEOUT = 30000

local function fail(message)
  io.stdout:write('FAILED: ' .. message .. '\n')
  vim.cmd('cquit 1')
end

local function await(what, holds)
  if not vim.wait(TIMEOUT, holds, 20) then
    fail('waited in vain for ' .. what .. '; diagnostics: ' .. vim.inspect(vim.diagnostic.get(0)))
  end
end

local function equal(expected, actual, what)
  if not vim.deep_equal(expected, actual) then
    fail(what .. ': expected ' .. vim.inspect(expected) .. ' but got ' .. vim.inspect(actual))
  end
end

local buffer = vim.api.nvim_get_current_buf()
local exit_code

local function connect()
  local root = vim.fn.getcwd()
  local config = {
    name = 'copydesk',
    cmd = vim.fn.json_decode(vim.env.SERVER),
    root_dir = root,
    on_exit = function(code) exit_code = code end,
  }
  local id
  if vim.lsp.start then
    id = vim.lsp.start(config)
  else
    id = vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(buffer, id)
  end
  if not id then fail('the server did not start') end
  return id
end

local function disconnect(id)
  vim.lsp.stop_client(id)
  await('the end of the server', function() return exit_code ~= nil end)
  equal(0, exit_code, 'exit code of the server')
end

local function line(number) return vim.api.nvim_buf_get_lines(buffer, number - 1, number, true)[1] end

-- The flagged words, cut out by the byte columns that Neovim made of the server's UTF-16 ones.
local function flagged()
  local words = {}
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(words, line(d.lnum + 1):sub(d.col + 1, d.end_col))
  end
  table.sort(words)
  return words
end

local function await_flagged(...)
  local expected = { ... }
  await('findings on ' .. vim.inspect(expected), function() return vim.deep_equal(expected, flagged()) end)
end

-- Picks from Neovim's own menu of code actions, at a word.
local function pick(word, title)
  for number, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, true)) do
    local column = text:find(word, 1, true)
    if column then vim.api.nvim_win_set_cursor(0, { number, column }) end
  end
  local titles
  vim.ui.select = function(items, options, choose)
    titles = vim.tbl_map(options.format_item or tostring, items)
    for i, item in ipairs(items) do
      if titles[i]:sub(1, #title) == title then return choose(item, i) end
    end
  end
  vim.lsp.buf.code_action()
  await('the menu', function() return titles ~= nil end)
  for _, offered in ipairs(titles) do
    if offered:sub(1, #title) == title then return end
  end
  fail('no "' .. title .. '" in ' .. vim.inspect(titles))
end

local steps = {}

function steps.accept_and_reject()
  local id = connect()
  await_flagged('commence', 'in order to', 'utilize')
  local first = vim.diagnostic.get(buffer, { lnum = 4 })[1]
  -- The party popper before the word is two UTF-16 units and four bytes.
  equal({ 24, 31 }, { first.col, first.end_col }, 'byte columns after an emoji')
  equal('copydesk', first.source, 'source')
  equal('clarity/plain-words', first.user_data.lsp.code, 'code')

  pick('utilize', "Replace with 'use'")
  await('the accepted words', function() return line(5) == 'Great 🎉 news: please use the new button.' end)
  await_flagged('commence', 'in order to')

  pick('commence', 'Reject here')
  await_flagged('in order to')
  vim.cmd('write')
  disconnect(id)
end

function steps.see_what_is_left()
  local id = connect()
  await_flagged('in order to')
  io.stdout:write('fingerprint ' .. vim.diagnostic.get(buffer)[1].user_data.lsp.data .. '\n')
  disconnect(id)
end

function steps.accept_and_undo()
  local id = connect()
  await_flagged('commence', 'in order to', 'utilize')
  -- A script has no pauses, so it has to end the block of changes that one undo takes back.
  vim.o.undolevels = vim.o.undolevels
  pick('in order to', "Replace with 'to'")
  await('the accepted words', function() return line(9) == 'Ask us to learn more.' end)
  await_flagged('commence', 'utilize')
  vim.cmd('normal! u')
  await('the old words', function() return line(9) == 'Ask us in order to learn more.' end)
  await_flagged('commence', 'in order to', 'utilize')
  disconnect(id)
end

local ok, message = xpcall(steps[vim.env.STEPS], debug.traceback)
if not ok then fail(message) end
io.stdout:write('PASSED\n')
vim.cmd('qall!')
