@echo off
rem ASCII only: what is Chinese stands in files of its own, which no code page can spoil here.
setlocal
chcp 65001 >nul
cd /d "%~dp0"
set "NODE=node"
where node >nul 2>nul && goto start
set "NODE=%ProgramFiles%\nodejs\node.exe"
if exist "%NODE%" goto start
set "NODE=%LOCALAPPDATA%\Programs\nodejs\node.exe"
if exist "%NODE%" goto start
type "scripts\launch\no-node.txt"
pause >nul
exit /b 1
:start
"%NODE%" "scripts\bootstrap.mjs" desk %*
if not errorlevel 1 exit /b 0
type "scripts\launch\stopped.txt"
pause >nul
