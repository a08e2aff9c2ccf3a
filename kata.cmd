@echo off
rem Finds a JDK 25, compiles the trainer when it is older than its sources, and runs it. The rest of the sources may be
rem broken: who is in the middle of a step needs the trainer all the same.
setlocal EnableDelayedExpansion
set "here=%~dp0"
set "home=%here%target\kata"
set "sources=%here%src\main\java\kata"
set "jdk="
set "looked="
call :try "%JAVA_HOME%"
for %%J in (javac.exe) do if not "%%~dp$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined jdk (
    echo kata: no JDK 25 found: install one, or set JAVA_HOME to it ^(looked at:!looked!^) 1>&2
    exit /b 1
)

if not exist "%home%" mkdir "%home%"
call :stale "%home%\classpath" "%here%pom.xml"
if defined stale (
    where mvn >nul 2>nul || ( echo kata: Maven ^(mvn^) is needed to find the jars, and is not on the PATH 1>&2 & exit /b 1 )
    echo kata: finding the jars, once ... 1>&2
    set "JAVA_HOME=%jdk%"
    call mvn -q -f "%here%pom.xml" dependency:build-classpath -Dmdep.includeScope=test "-Dmdep.outputFile=%home%\classpath" >"%home%\log" 2>&1 || (
        type "%home%\log" 1>&2
        echo kata: Maven could not find the jars: see above 1>&2
        exit /b 1
    )
    if exist "%home%\compiled" del "%home%\compiled"
)
rem An argument file, for a command line may not be as long as the class path is.
powershell -NoProfile -Command "$jars = (Get-Content '%home%\classpath' -Raw).Trim(); '-cp \"{0}\"' -f ('%home%\classes;' + $jars).Replace('\', '\\') | Set-Content -Encoding ascii '%home%\arguments'"
call :stale "%home%\compiled" "%sources%"
if defined stale (
    if exist "%home%\classes" rmdir /s /q "%home%\classes"
    powershell -NoProfile -Command "Get-ChildItem -Recurse -Filter *.java '%sources%' | ForEach-Object { '\"{0}\"' -f $_.FullName.Replace('\', '\\') } | Set-Content -Encoding ascii '%home%\sources'"
    "%jdk%\bin\javac" -nowarn -proc:none -encoding UTF-8 -d "%home%\classes" "@%home%\arguments" "@%home%\sources" || (
        echo kata: the trainer does not compile: see above 1>&2
        exit /b 1
    )
    type nul >"%home%\compiled"
)
"%jdk%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "@%home%\arguments" kata.Main %*
exit /b %ERRORLEVEL%

:stale
set "stale="
if not exist "%~1" set "stale=yes" & exit /b 0
for /f %%S in ('powershell -NoProfile -Command "$made = Get-Item '%~1'; if (Get-ChildItem -Recurse -File '%~2' ^| Where-Object LastWriteTime -gt $made.LastWriteTime) { 'yes' }"') do set "stale=%%S"
exit /b 0

:try
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
set "looked=!looked! %~1"
findstr /b /r /c:"JAVA_VERSION=.25[.\"]" "%~1\release" >nul 2>nul && set "jdk=%~1"
exit /b 0
