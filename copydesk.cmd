@echo off
rem Starts Copydesk on Windows; the first start builds it. After changing sources or rules, delete server\target\copydesk.jar.
rem Messages go to stderr, because stdout belongs to the program's answer or to the language server's protocol.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%server\target"
set "JAR=%TARGET%\copydesk.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1 ^| findstr /i version"') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION (
  echo copydesk: needs Java 17 or newer in JAVA_HOME or on the PATH. None was found. 1>&2
  exit /b 2
)
for /f "tokens=1 delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo copydesk: needs Java 17 or newer in JAVA_HOME or on the PATH. Java %VERSION% is too old. 1>&2
  exit /b 2
)

if not exist "%JAR%" (
  echo copydesk: building ^(the first time takes a minute or two, most of it downloads^)... 1>&2
  pushd "%HOME_DIR%"
  call mvnw.cmd -q -B -pl rules,server -DskipTests -Dmaven.test.skip -Dspotless.check.skip package <nul 1>&2
  popd
)
if not exist "%JAR%" (
  echo copydesk: the build failed; the lines above say why. 1>&2
  exit /b 2
)

set "QUIET=-Xlog:disable -Xlog:all=error:stderr -Xshare:auto"
set "FAST=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "ARCHIVE=%TARGET%\copydesk-%VERSION%.jsa"
if not exist "%ARCHIVE%" "%JAVA%" %QUIET% %FAST% "-XX:ArchiveClassesAtExit=%ARCHIVE%" -jar "%JAR%" warm-up <nul >nul 2>&1

rem A folder may hold many files, for which the optimizing compiler pays; anything else is over too soon for that.
set "FLAGS=%FAST%"
if /i "%~1"=="lint" if exist "%~2\" set "FLAGS=-XX:+UseParallelGC"
"%JAVA%" %QUIET% %FLAGS% "-XX:SharedArchiveFile=%ARCHIVE%" %COPYDESK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
